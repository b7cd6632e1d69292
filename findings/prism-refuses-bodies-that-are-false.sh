#!/usr/bin/env bash
# Prism refuses a required JSON body that is 0, false or "": "Body parameter is required".
# The document allows each of them; 1, true and "a" are accepted. Expected: 204 for all six.
set -euo pipefail
folder=$(mktemp -d)
trap 'kill "${server:-}" 2>/dev/null || true; rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --no-package-lock @stoplight/prism-cli@5.16.0
cat > openapi.yaml <<'YAML'
openapi: 3.1.0
info: {title: Bodies, version: "1"}
paths:
  /number: {put: {requestBody: {required: true, content: {application/json: {schema: {type: number}}}}, responses: {"204": {description: Done}}}}
  /boolean: {put: {requestBody: {required: true, content: {application/json: {schema: {type: boolean}}}}, responses: {"204": {description: Done}}}}
  /text: {put: {requestBody: {required: true, content: {application/json: {schema: {type: string}}}}, responses: {"204": {description: Done}}}}
YAML
echo "prism $(node -p 'require("./node_modules/@stoplight/prism-cli/package.json").version')"
node_modules/.bin/prism mock -p 48731 openapi.yaml > prism.log 2>&1 &
server=$!
until grep -q "listening" prism.log; do sleep 0.2; done
put() { curl -s -o answer -w '%{http_code}' -X PUT -H 'Content-Type: application/json' -d "$2" "http://127.0.0.1:48731/$1"; }
status=0
for case in "number 1 204" "number 0 422" "boolean true 204" "boolean false 422" 'text "a" 204' 'text "" 422'; do
    read -r path body wanted <<< "$case"
    got=$(put "$path" "$body")
    echo "PUT /$path $body: $got $(cat answer)"
    [ "$got" = "$wanted" ] || { echo "this has changed: $wanted was expected"; status=1; }
done
exit $status
