#!/usr/bin/env bash
# LinkedIn's two clients of the same version write an empty text and a null differently, and neither as Rest.li has it,
# where an empty text is two quotes that are not percent-encoded: List(''). The client for JavaScript encodes the quotes,
# which makes a text of two quotes; the one for Python writes nothing, which is an empty list, and for null an object
# that LinkedIn's own parser refuses.
set -euo pipefail
folder=$(mktemp -d)
trap 'kill "${server:-}" 2>/dev/null || true; rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --no-package-lock linkedin-api-client@0.3.0
python3 -m venv venv
venv/bin/python -m pip install --quiet --disable-pip-version-check 'linkedin-api-client==0.3.0'

cat > server.mjs <<'JS'
import { createServer } from "node:http";
createServer((request, response) => {
  console.log(request.url.split("&").find((part) => part.startsWith("search=")));
  response.setHeader("content-type", "application/json").end('{"elements": []}');
}).listen(48732, "127.0.0.1", () => console.log("listening"));
JS
node server.mjs > seen &
server=$!
until grep -q listening seen; do sleep 0.2; done

cat > client.mjs <<'JS'
import linkedin from "linkedin-api-client";
const client = new linkedin.RestliClient();
client.axiosInstance.interceptors.request.use((request) => {
  request.url = request.url.replace("https://api.linkedin.com", "http://127.0.0.1:48732");
  return request;
});
for (const search of [{ values: [""] }, { value: null }]) {
  const asked = { resourcePath: "/adAccounts", finderName: "search", queryParams: { search } };
  await client.finder({ ...asked, accessToken: "none", versionString: "202609" });
}
JS
node client.mjs
venv/bin/python - <<'PY'
from linkedin_api.common import constants

constants.VERSIONED_BASE_URL = "http://127.0.0.1:48732/rest"
from linkedin_api.clients.restli.client import RestliClient

for search in ({"values": [""]}, {"value": None}):
    RestliClient().finder(
        resource_path="/adAccounts",
        finder_name="search",
        query_params={"search": search},
        access_token="none",
        version_string="202609",
    )
PY
kill "$server"
cat > wanted <<'TEXT'
listening
search=(values:List(%27%27))
search=(value:null)
search=(values:List())
search=(value:)
TEXT
cat seen
diff wanted seen || { echo "this has changed"; exit 1; }
