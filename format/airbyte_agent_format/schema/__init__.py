"""JSON schemas: the only place that follows references, merges ``allOf``, and knows what a value may be.

Each schema has one :class:`Node`. The types of a generated package and the checks before a call are both made
from it, so that what one accepts the other does not refuse.

- Members of ``allOf`` must all hold: types, values and bounds are intersected. Where members contradict each
  other, what either allows is accepted, and the server decides. Several members that state one property all
  describe it; of texts, defaults and patterns the last member's counts.
- Inline objects among alternatives (``oneOf``, ``anyOf``), and all alternatives of an object that states
  properties itself, are one object: it knows the names of all, and requires what each of them requires.
  Alternatives that are named components stay apart.
- Null is no type of its own: a node is nullable.
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
