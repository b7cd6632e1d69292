// Prism over documents, on a free loopback port, which is printed. Ends when its standard input does.
//
//   node serve.cjs <node_modules> <document>...
//
// The command itself percent-encodes the names of query parameters after reading the document, and then never
// checks a `created[gte]`; its server, used here directly, does. It also gives up on making an example of a
// schema with a few hundred fields, which an invoice or an issue has. And it writes out every reference, which
// takes hours where records hold each other in many ways; here those of such a response stay references.
const { createRequire } = require("node:module");
const fs = require("node:fs");

const [modules, ...documents] = process.argv.slice(2);
const fromPrism = createRequire(fs.realpathSync(`${modules}/.bin/prism`));
const { createLogger } = fromPrism("@stoplight/prism-core");
const { createServer } = fromPrism("@stoplight/prism-http-server");
const fromHttp = createRequire(fromPrism.resolve("@stoplight/prism-http"));
const { transformOas2Operations } = fromHttp("@stoplight/http-spec/oas2/operation");
const { transformOas3Operations } = fromHttp("@stoplight/http-spec/oas3/operation");
const { pointerToPath } = fromHttp("@stoplight/json");
const sampler = fromHttp("@stoplight/json-schema-sampler");
const { prototype: validator } = fromHttp("ajv/dist/core").default;

const { sample } = sampler;
sampler.sample = (schema, options, root) => {
  try {
    return sample(schema, { ...options, ticks: 200000 }, root);
  } catch (error) {
    if (!(error instanceof sampler.SchemaSizeExceededError)) throw error;
    return sample(schema, { ...options, ticks: 200000, maxSampleDepth: 3 }, root);
  }
};

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

// What a reference leads to; undefined where that is nothing.
const target = (document, reference) =>
  pointerToPath(reference).reduce((node, step) => node?.[step], document);

// Whether a pattern is one of ECMAScript's; those of other languages it cannot check.
function isPattern(text) {
  try {
    return Boolean(new RegExp(text, "u"));
  } catch {
    return false;
  }
}

// A node without references, but for those to what it stands in; undefined where that has too many parts. What
// stands beside a reference is added.
function written(node, document, most = Infinity) {
  let parts = 0;
  const write = (node, above) => {
    if (node === null || typeof node !== "object" || (parts += 1) > most) return node;
    if (Array.isArray(node)) return node.map(item => write(item, above));
    const { pattern, ...others } = node;
    if (typeof pattern === "string" && !isPattern(pattern)) return write(others, above);
    const { $ref: reference, ...beside } = node;
    if (typeof reference !== "string") {
      return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, write(value, above)]));
    }
    const found = target(document, reference);
    if (above.includes(reference) || found === undefined) return node;
    const whole = write(found, [...above, reference]);
    return Object.keys(beside).length ? { ...write(beside, above), ...whole } : whole;
  };
  const result = write(node, []);
  return parts > most ? undefined : result;
}

// The operations of a document, as Prism has them.
function operationsOf(path) {
  const document = JSON.parse(fs.readFileSync(path));
  for (const item of Object.values(document.paths)) {
    for (const [method, { responses, ...request }] of Object.entries(item)) {
      item[method] = {
        ...written(request, document),
        responses: written(responses, document, 10000) ?? responses,
      };
    }
  }
  const operations = ("swagger" in document ? transformOas2Operations : transformOas3Operations)(document);
  const bundle = bundled(document);
  return operations.map(operation => ({ ...bundled(operation), __bundled__: bundle }));
}

// A copy whose references lead to the document that Prism has in each operation.
function bundled(node) {
  if (Array.isArray(node)) return node.map(bundled);
  if (node === null || typeof node !== "object") return node;
  return Object.fromEntries(
    Object.entries(node).map(([key, value]) => [
      key,
      key === "$ref" && typeof value === "string" ? value.replace(/^#(?=\/)/, "#/__bundled__") : bundled(value),
    ]),
  );
}

async function main() {
  const operations = documents.flatMap(operationsOf);
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
