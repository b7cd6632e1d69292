// A conversation with a server by one of Node's official clients; prints what was said as one JSON object.
//   node conversation.mjs client|sdk GENERATION stdio COMMAND ARGUMENT...
//   node conversation.mjs client|sdk GENERATION http URL TOKEN
const [packageName, generation, transportName, ...where] = process.argv.slice(2);
const asked = [];
const pages = [];

async function made() {
  if (packageName === 'client') {
    const { Client, StreamableHTTPClientTransport } = await import('@modelcontextprotocol/client');
    const { StdioClientTransport } = await import('@modelcontextprotocol/client/stdio');
    const mode = generation === 'legacy' ? 'legacy' : { pin: generation };
    const client = new Client(
      { name: 'node-client', version: '1' },
      { capabilities: { elicitation: { form: {} } }, versionNegotiation: { mode } },
    );
    client.setRequestHandler('elicitation/create', answer);
    return { client, StdioClientTransport, StreamableHTTPClientTransport };
  }
  const { Client } = await import('@modelcontextprotocol/sdk/client/index.js');
  const { StdioClientTransport } = await import('@modelcontextprotocol/sdk/client/stdio.js');
  const { StreamableHTTPClientTransport } = await import('@modelcontextprotocol/sdk/client/streamableHttp.js');
  const { ElicitRequestSchema } = await import('@modelcontextprotocol/sdk/types.js');
  const client = new Client({ name: 'node-sdk', version: '1' }, { capabilities: { elicitation: { form: {} } } });
  client.setRequestHandler(ElicitRequestSchema, answer);
  return { client, StdioClientTransport, StreamableHTTPClientTransport };
}

async function answer(request) {
  asked.push(request.params.message);
  return { action: 'accept', content: { confirm: true } };
}

function call(client, name, args, options) {
  const params = { name, arguments: args };
  return packageName === 'client' ? client.callTool(params, options) : client.callTool(params, undefined, options);
}

const { client, StdioClientTransport, StreamableHTTPClientTransport } = await made();
const transport =
  transportName === 'stdio'
    ? new StdioClientTransport({ command: where[0], args: where.slice(1), env: process.env })
    : new StreamableHTTPClientTransport(new URL(where[0]), {
        requestInit: { headers: { Authorization: `Bearer ${where[1]}` } },
      });
await client.connect(transport);

const listed = await client.listTools();
const mistaken = await call(client, 'read', { operation: 'customers.list', arguments: { limt: 3 } });
const corrected = await call(client, 'read', { operation: 'customers.list', arguments: { limit: 3 } });
const paged = await call(
  client,
  'read',
  { operation: 'customers.list', arguments: { limit: 250 } },
  { onprogress: ({ progress }) => pages.push(progress) },
);
const refused = await call(client, 'write', { operation: 'refunds.create', arguments: { charge: 'ch_1' } });
const deleted = await call(client, 'write', { operation: 'customers.delete', arguments: { id: 'cus_7' } });
const { resources } = await client.listResources();
const readme = await client.readResource({ uri: resources[0].uri });
const { prompts } = await client.listPrompts();
const prompt = await client.getPrompt({ name: prompts[0].name });

const cancelling = new AbortController();
const slow = call(client, 'read', { operation: 'payouts.list' }, { signal: cancelling.signal });
setTimeout(() => cancelling.abort(), 500);
const cancelled = await slow.then(() => 'answered', () => 'cancelled');
const after = await call(client, 'find', { query: 'customers' });

console.log(
  JSON.stringify({
    version: client.getServerVersion(),
    tools: listed.tools.map(({ name, annotations, outputSchema }) => [name, annotations.readOnlyHint, outputSchema ?? null]),
    mistaken,
    corrected,
    paged,
    pages,
    refused,
    deleted,
    asked,
    readme: readme.contents[0].text,
    prompt: [prompts[0].title, prompt.messages[0].content.text],
    cancelled,
    after: after.isError ?? false,
  }),
);
await client.close();
