// Runs beside a client's packages: makes the calls that standard input names, and says how they went.
import { createInterface } from "node:readline";

/** Make a call for each line; what the client makes of the answer is its own matter. */
export async function serve(calls) {
  console.log("ready");
  for await (const line of createInterface({ input: process.stdin })) {
    let said = "";
    try {
      await calls[line.trim()]();
    } catch (error) {
      said = String(error);
    }
    console.log(JSON.stringify(said));
  }
}
