// Octokit's recorded exchanges with GitHub, on a free loopback port, which is printed. Ends when its standard
// input does.
//
//   node replay.mjs <node_modules>
//
// Of each recording the writes that the connector makes are kept, and given in their order. The server compares
// headers letter by letter: those of the recorded client become the connector's, which mean the same to GitHub.
import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const [modules] = process.argv.slice(2);
const server = join(modules, "@octokit/fixtures-server");
const scenarios = join(modules, "@octokit/fixtures/scenarios/api.github.com");
const express = createRequire(join(server, "package.json"))("express");
const { default: recordings } = await import(pathToFileURL(join(server, "index.js")));

const WRITES = [
  ["post", /^\/repos\/[^/]+\/[^/]+\/issues$/],
  ["patch", /^\/repos\/[^/]+\/[^/]+\/issues\/\d+$/],
  ["post", /^\/repos\/[^/]+\/[^/]+\/issues\/\d+\/comments$/],
  ["post", /^\/repos\/[^/]+\/[^/]+\/pulls$/],
];

process.stdin.on("end", () => process.exit()).resume();

function exchanges(name) {
  const recorded = JSON.parse(readFileSync(join(scenarios, name, "raw-fixture.json")));
  return recorded
    .filter(({ method, path }) => WRITES.some(([verb, pattern]) => verb === method && pattern.test(path)))
    .map(({ rawHeaders, reqheaders, ...exchange }) => ({
      ...exchange,
      headers: { "content-type": rawHeaders[rawHeaders.findIndex((key) => /^content-type$/i.test(key)) + 1] },
      reqheaders: {
        accept: "application/json",
        "content-type": "application/json",
        authorization: reqheaders.authorization.replace(/^token /, "Bearer "),
      },
    }));
}

const fixtures = Object.fromEntries(
  readdirSync(scenarios)
    .map((name) => [name, exchanges(name)])
    .filter(([, kept]) => kept.length),
);

const app = express();
const listening = app.listen(0, "127.0.0.1", () => {
  const url = `http://127.0.0.1:${listening.address().port}`;
  app.get("/recordings", (_, response) => response.json(fixtures));
  app.use(recordings({ fixturesUrl: url, logLevel: "silent", fixtures }));
  console.log(url);
});
