// Prism over documents, on a free loopback port, which is printed. Ends when its standard input does.
//
//   node serve.cjs <node_modules> <document>...
//
// The command itself percent-encodes the names of query parameters after reading the document, and then never
// checks a `created[gte]`; its server, used here directly, does. It also gives up on making an example of a
// schema with a few hundred fields, which an invoice or an issue has.
const { createRequire } = require("node:module");
const fs = require("node:fs");

const [modules, ...documents] = process.argv.slice(2);
const fromPrism = createRequire(fs.realpathSync(`${modules}/.bin/prism`));
const { createLogger } = fromPrism("@stoplight/prism-core");
const { getHttpOperationsFromSpec } = fromPrism("@stoplight/prism-http");
const { createServer } = fromPrism("@stoplight/prism-http-server");
const fromHttp = createRequire(fromPrism.resolve("@stoplight/prism-http"));
const sampler = fromHttp("@stoplight/json-schema-sampler");
const { prototype: validator } = fromHttp("ajv/dist/core").default;

const { sample } = sampler;
sampler.sample = (schema, options, root) => sample(schema, { ...options, ticks: 200000 }, root);

// What it cannot compile, Prism does not check, and says nothing. Here it refuses.
const { compile } = validator;
validator.compile = function (schema, ...rest) {
  try {
    return compile.call(this, schema, ...rest);
  } catch (error) {
    return Object.assign(() => false, {
      errors: [{ instancePath: "", keyword: "schema", params: {}, message: `cannot be checked: ${error.message}` }],
    });
  }
};

process.stdin.on("end", () => process.exit()).resume();

async function main() {
  const operations = (await Promise.all(documents.map(getHttpOperationsFromSpec))).flat();
  const server = createServer(operations, {
    cors: false,
    config: {
      checkSecurity: true,
      validateRequest: true,
      validateResponse: false, // the samples are its own, and some of them miss a `pattern`
      errors: true,
      isProxy: false,
      mock: { dynamic: false, ignoreExamples: false, seed: "conformance" },
    },
    components: { logger: createLogger("prism", { level: "silent" }) },
  });
  console.log(await server.listen(0, "127.0.0.1"));
}

main();
