#!/usr/bin/env bash
# dlt: a text in a column of type json is parsed rather than stored as JSON. "12" becomes the number 12, and a
# text that is no JSON goes to another column, `value__v_text`, while `value` stays empty.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/python" -m pip install --quiet --disable-pip-version-check 'dlt==1.31.0' 'duckdb==2.0.1'
cd "$folder"
export DLT_DATA_DIR="$folder/state" RUNTIME__DLTHUB_TELEMETRY=false
"$folder/venv/bin/python" - <<'PY'
import dlt

rows = [{"id": 1, "value": {"a": 1}}, {"id": 2, "value": "12"}, {"id": 3, "value": "abc"}]
items = dlt.resource(rows, name="items", columns={"value": {"data_type": "json"}})
pipeline = dlt.pipeline("shop", destination="duckdb", dataset_name="data")
pipeline.run(items).raise_on_failed_jobs()
with pipeline.sql_client() as database:
    found = database.execute_sql("SELECT value, json_type(value), value__v_text FROM items ORDER BY id")
print(dlt.__version__, "value, its type, value__v_text:", found)
assert [tuple(row) for row in found] == [('{"a":1}', "OBJECT", None), ("12", "UBIGINT", None), (None, None, "abc")]
PY
