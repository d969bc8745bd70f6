//! Messages of the revision that `release.rs` invents. Compiled with the crate that is generated.

#![allow(deprecated)]

use mcpspec_core::{from_str, to_string};
use mcpspec_types::latest::{ClientMessage, ClientRequest, LoggingLevel, Measured, OrderWareRequest, Sent};

const ORDER: &str = concat!(
    r#"{"id":1,"jsonrpc":"2.0","method":"wares/order","params":{"_meta":{"#,
    r#""io.modelcontextprotocol/clientCapabilities":{},"io.modelcontextprotocol/protocolVersion":"2027-03-01"},"#,
    r#""measured":{"count":3},"sent":{"grams":5,"type":"parcel"},"ware":{"$x":1.50,"a/b":"c","fn":"f","kind":7,"#,
    r#""name":"n","parts":[{"fn":"g","kind":7,"name":"m"}],"self":true,"sending":{"days":2,"way":"ship"},"#,
    r#""type":"t","userID":"I","userId":"i"}}}"#
);

#[test]
fn a_new_request_is_read_and_written() {
    let message: ClientMessage = from_str(ORDER).unwrap_or_else(|error| panic!("{error}"));
    let ClientMessage::Request(ClientRequest::OrderWare(order)) = &message else { panic!("{message:?}") };
    assert!(matches!(order.params.sent, Sent::Parcel(_)));
    assert!(matches!(order.params.measured, Measured::Count(_)));
    assert_eq!(order.params.ware.parts.as_ref().map(|parts| parts.len()), Some(1));
    let written = to_string(&message);
    let again: ClientMessage = from_str(&written).expect("our own");
    assert_eq!(again, message);
    assert_eq!(written.len(), ORDER.len(), "{written}");
    assert_eq!(to_string(&from_str::<OrderWareRequest>(ORDER).expect("a request")).len(), ORDER.len());
    let wrong = ORDER.replace(r#""kind":7,"name":"m""#, r#""kind":8,"name":"m""#);
    let error = from_str::<ClientMessage>(&wrong).expect_err("another constant");
    assert_eq!(error.violation().pointer, "/params/ware/parts/0/kind");
}

#[test]
fn a_new_value_stands_in_its_declared_place() {
    assert_eq!(LoggingLevel::ALL[0].as_str(), "whisper");
    assert_eq!(LoggingLevel::ALL.len(), 9);
}
