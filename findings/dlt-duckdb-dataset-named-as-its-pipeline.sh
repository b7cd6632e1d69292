#!/usr/bin/env bash
# dlt: a pipeline that loads into DuckDB fails if its dataset has the pipeline's name. The file is named after the
# pipeline, so that DuckDB cannot tell the database from the schema; dlt writes both names itself.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/python" -m pip install --quiet --disable-pip-version-check 'dlt==1.31.0' 'duckdb==2.0.1'
cd "$folder"
export DLT_DATA_DIR="$folder/state" RUNTIME__DLTHUB_TELEMETRY=false
"$folder/venv/bin/python" - <<'PY'
import dlt


def load(dataset):
    pipeline = dlt.pipeline("shop", destination="duckdb", dataset_name=dataset)
    pipeline.run([{"id": 1}], table_name="items").raise_on_failed_jobs()


load("shop_data")
print(dlt.__version__, "dataset_name='shop_data' loads")
try:
    load("shop")
except Exception as error:
    text = " ".join(str(error).split())
    print(dlt.__version__, "dataset_name='shop' fails:", text[text.index("Ambiguous") :][:90])
    assert 'Ambiguous reference to catalog or schema "shop"' in text
else:
    raise AssertionError("the dataset of the pipeline's name was loaded")
PY
