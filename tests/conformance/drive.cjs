// Serves google-drive-mock, a fake that keeps files, on a free port; prints its URL, and ends with its parent.
"use strict";
const { createRequire } = require("node:module");
const [modules] = process.argv.slice(2);
const { createApp } = createRequire(`${modules}/`)("google-drive-mock");
const server = createApp().listen(0, "127.0.0.1", () => console.log(`http://127.0.0.1:${server.address().port}`));
process.stdin.on("end", () => process.exit()).resume();
