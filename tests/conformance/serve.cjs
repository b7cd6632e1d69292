// Prism over one document, on a free loopback port, which is printed. Ends when its standard input does.
//
//   node serve.cjs <path of the `prism` command> <document>
//
// The command itself percent-encodes the names of query parameters after reading the document, and then never
// checks a `created[gte]`; its server, used here directly, does.
const { createRequire } = require("node:module");
const fs = require("node:fs");

const [command, document] = process.argv.slice(2);
const fromPrism = createRequire(fs.realpathSync(command));
const { createLogger } = fromPrism("@stoplight/prism-core");
const { getHttpOperationsFromSpec } = fromPrism("@stoplight/prism-http");
const { createServer } = fromPrism("@stoplight/prism-http-server");

process.stdin.on("end", () => process.exit()).resume();

async function main() {
  const server = createServer(await getHttpOperationsFromSpec(document), {
    cors: false,
    config: {
      checkSecurity: true,
      validateRequest: true,
      validateResponse: false, // the samples are its own, and some of them miss a `pattern`
      errors: true,
      isProxy: false,
      mock: { dynamic: false, ignoreExamples: false, seed: "stripe" },
    },
    components: { logger: createLogger("prism", { level: "silent" }) },
  });
  console.log(await server.listen(0, "127.0.0.1"));
}

main();
