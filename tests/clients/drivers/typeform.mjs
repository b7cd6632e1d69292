// The calls of tests/clients/connectors/typeform.py, made by Typeform's client.
import { createClient } from "@typeform/api-client";

import { serve } from "./driver.mjs";

const client = createClient({ token: "planted-tfp", apiBaseUrl: process.argv[2] });

const page = { page: 2, pageSize: 3 };
const uid = "u6nXL7";

await serve({
  "forms.list": () => client.forms.list(page),
  "forms.get": () => client.forms.get({ uid }),
  "responses.list": () =>
    client.responses.list({
      uid,
      pageSize: 3,
      since: "2026-01-02T03:04:05",
      until: "2026-02-02T03:04:05",
      completed: false,
      query: "early & late",
      before: "0796d29dcdd7f8a5",
    }),
  "webhooks.list": () => client.webhooks.list({ uid }),
  "workspaces.list": () => client.workspaces.list(page),
  "images.list": () => client.images.list(),
  "themes.list": () => client.themes.list(page),
});
