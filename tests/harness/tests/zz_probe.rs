//! probe
use std::path::Path;
use mcpspec_harness::*;
use serde_json::{Value,json};
fn nodes(v:&Value,p:String,out:&mut Vec<String>){ if let Value::Object(m)=v{out.push(p.clone());
  for (k,b) in m{ let h=format!("{p}/{}",k.replace('~',"~0").replace('/',"~1"));
   match (k.as_str(),b){("properties",Value::Object(n))=>for (k,x) in n{nodes(x,format!("{h}/{}",k.replace('~',"~0").replace('/',"~1")),out)},
   ("anyOf"|"allOf"|"oneOf",Value::Array(a))=>for (i,x) in a.iter().enumerate(){nodes(x,format!("{h}/{i}"),out)},
   ("items"|"additionalProperties"|"propertyNames",_)=>nodes(b,h,out),_=>{}}}}}
#[test]
fn probe(){
 let f=std::env::var("PROBE").unwrap_or("2026-07-28".into());
  let schema:Value=serde_json::from_str(&std::fs::read_to_string(Path::new("/work/shared/spec").join(f).join("schema.json")).unwrap()).unwrap();
  let cont=if schema.get("$defs").is_some(){"$defs"}else{"definitions"};
  let per:usize=std::env::var("PER").map_or(16,|s|s.parse().unwrap());
  let mut c=Corpus::new(&schema,3); let (mut total,mut killed,mut nm)=(0,0,0); let t0=std::time::Instant::now();
  let (mut gen_t,mut ops)=(std::time::Duration::ZERO,std::collections::BTreeMap::<&str,(usize,usize)>::new());
  let mut surv=vec![];
  for name in definitions(&schema){
    let m=Mutator::new(&schema,name); let mut vals=vec![];
    let t=std::time::Instant::now();
    for _ in 0..per{ let v=c.instance(name); for x in m.mutants(&v){ let ok=c.oracle().is_valid(name,&x.value); let e=ops.entry(x.operator).or_default(); if ok{e.0+=1}else{e.1+=1}; nm+=1; if vals.len()<40000{vals.push((x.value,ok));}} vals.push((v,true)); }
    gen_t+=t.elapsed();
    let def=&schema[cont][name]; let mut ps=vec![]; nodes(def,String::new(),&mut ps);
    for p in ps{
      let node=def.pointer(&p).unwrap().as_object().unwrap(); let mut alts=vec![];
      for (k,v) in node{
        match k.as_str(){
         "const"|"type"|"$ref"|"minimum"|"maximum"|"maxItems"|"minItems"=>{let mut n=node.clone();n.remove(k);alts.push((k.clone(),n));}
         "additionalProperties" if !v.as_object().is_some_and(|m|m.is_empty())=>{let mut n=node.clone();n.remove(k);alts.push((k.clone(),n));}
         "required"|"enum"|"anyOf"|"allOf"=>{let a=v.as_array().unwrap(); for i in 0..a.len(){let mut b=a.clone();b.remove(i);let mut n=node.clone(); if b.is_empty(){n.remove(k);}else{n.insert(k.clone(),Value::Array(b));} alts.push((format!("{k}/{i} {}",a[i]),n));}}
         _=>{}}
        if matches!(k.as_str(),"minimum"|"maximum"|"maxItems"){ let mut n=node.clone(); n.insert(k.clone(),json!(v.as_i64().unwrap()+1));alts.push((format!("{k}+1"),n)); let mut n=node.clone(); n.insert(k.clone(),json!(v.as_i64().unwrap()-1)); if v!=0||k=="minimum"{alts.push((format!("{k}-1"),n));}}
      }
      for (what,alt) in alts{
        let mut s=schema.clone(); *s.pointer_mut(&format!("/{cont}/{name}{p}")).unwrap()=Value::Object(alt);
        let o=Oracle::new(&s); if o.compile(name).is_err(){continue}
        total+=1; if vals.iter().any(|(v,ok)|o.is_valid(name,v)!=*ok){killed+=1}else{surv.push(format!("{name}{p} :: {what}"))}
      }
    }
  }
  println!("mutants {nm} in {gen_t:?}; schema mutants {total} killed {killed} {:?}",t0.elapsed());
  println!("{ops:#?}");
  for s in surv{println!("  {s}")}
}
