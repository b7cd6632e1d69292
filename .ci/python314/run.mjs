// Runs check.py on CPython 3.14, compiled to WebAssembly. Arguments: the repository, the folder that holds
// node_modules, the folder with pydantic's WebAssembly wheel unpacked, and site-packages for pure Python modules.
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const [repository, modules, wheel, sitePackages] = process.argv.slice(2);
const entry = createRequire(join(modules, "package.json")).resolve("pyodide/pyodide.mjs");
const { loadPyodide } = await import(pathToFileURL(entry));
const pyodide = await loadPyodide({ env: { PYTHONDONTWRITEBYTECODE: "1" } });
for (const [name, folder] of Object.entries({ repository, wheel, "site-packages": sitePackages })) {
  pyodide.FS.mkdirTree(`/mounted/${name}`);
  pyodide.mountNodeFS(`/mounted/${name}`, folder);
}
const program = await readFile(join(repository, ".ci/python314/check.py"), "utf8");
try {
  await pyodide.runPythonAsync(`${program}\nawait main()\n`, { filename: "check.py" });
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
process.exit(0);
