"""Compiles a document to a definition."""

from .checks import runtime_schema
from .definition import compile_connector, compile_definition, load_definition
from .texts import OperationTexts, ParameterTexts, Texts

__all__ = [
    "OperationTexts",
    "ParameterTexts",
    "Texts",
    "compile_connector",
    "compile_definition",
    "load_definition",
    "runtime_schema",
]
