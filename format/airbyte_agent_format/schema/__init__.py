"""JSON schemas: the only package that resolves references, merges ``allOf`` and determines types.

Each schema has one :class:`Node`. The types of a generated package and the validation of calls are both
derived from it, so that they agree.

- Members of ``allOf`` must all hold: types, values and bounds are intersected. If members contradict each
other, values that either allows are accepted, and the server decides. Several members with the same property
are merged; of texts, defaults and patterns, the last one is used.
- Inline objects among alternatives (``oneOf``, ``anyOf``), and all alternatives of an object with its own
properties, are merged into one object: it has the names of all, and requires what all of them require.
Alternatives that are named components stay separate.
- Null is not a type: a node is nullable.
"""

from .merging import ANNOTATIONS, distinct, is_null, may_be_null, required_by_all, type_name, types_of
from .node import ANY, Node
from .schemas import REF, Schemas, as_schema

__all__ = [
    "ANNOTATIONS",
    "ANY",
    "REF",
    "Node",
    "Schemas",
    "as_schema",
    "distinct",
    "is_null",
    "may_be_null",
    "required_by_all",
    "type_name",
    "types_of",
]
