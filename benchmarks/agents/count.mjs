// The number of tokens (o200k_base) of each line of standard input, which is the JSON text of a string.
//
//   node count.mjs <node_modules>
import { createInterface } from "node:readline";
import { createRequire } from "node:module";

const [modules] = process.argv.slice(2);
const { countTokens } = createRequire(`${modules}/`)("gpt-tokenizer/encoding/o200k_base");
for await (const line of createInterface({ input: process.stdin })) console.log(countTokens(JSON.parse(line)));
