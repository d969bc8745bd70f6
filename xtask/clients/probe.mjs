// What the TypeScript client sees of the example `weather`, over standard input and output.
// Usage: node probe.mjs COMMAND [REVISION]
import { Client } from '@modelcontextprotocol/client';
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio';

const [command, revision] = process.argv.slice(2);
const options = { capabilities: { elicitation: { form: {} } } };
if (revision) options.versionNegotiation = { mode: { pin: revision } };

const client = new Client({ name: 'probe', version: '1.0.0' }, options);
client.setRequestHandler('elicitation/create', async () => ({ action: 'accept', content: { send: true } }));
await client.connect(new StdioClientTransport({ command }));

const call = async (name, args) => client.callTool({ name, arguments: args });
const { tools } = await client.listTools();
console.log('revision', client.getNegotiatedProtocolVersion());
console.log('tools', tools.map(tool => tool.name).join(' '));
const weather = (await call('get_weather', { place: 'Oslo' })).structuredContent;
console.log('weather', weather.place, weather.degrees, weather.units);
const refused = await call('get_weather', { place: 5 });
console.log('refused', refused.isError, refused.content[0].text);
console.log('warned', (await call('warn', { place: 'Oslo' })).content[0].text);
await client.close();
