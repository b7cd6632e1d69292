#!/usr/bin/env bash
# pydantic before 2.14: dumping a field that is serialized as "any" fails with a TypeError about MockValSer where it
# holds a model whose class has defer_build=True and was not built yet. 2.14 builds the class then.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
cat > "$folder/dump.py" <<'PY'
from typing import Annotated, Any

import pydantic
from pydantic_core import core_schema


class Inner(pydantic.BaseModel):
    model_config = pydantic.ConfigDict(defer_build=True)
    a: int = 1


class AsAny:
    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: Any) -> Any:
        return core_schema.any_schema(serialization=core_schema.simple_ser_schema("any"))


class Outer(pydantic.BaseModel):
    inner: Annotated[Any, AsAny]


outer = Outer(inner=Inner.model_construct(a=2))
try:
    print(pydantic.VERSION, outer.model_dump())
except TypeError as error:
    print(pydantic.VERSION, error)
PY
for version in 2.13.0 2.14.3; do
    "$folder/venv/bin/python" -m pip install --quiet --disable-pip-version-check "pydantic==$version"
    "$folder/venv/bin/python" "$folder/dump.py" | tee -a "$folder/seen"
done
grep -q "^2.13.0 .*MockValSer" "$folder/seen"
grep -q "^2.14.3 {'inner': {'a': 2}}" "$folder/seen"
