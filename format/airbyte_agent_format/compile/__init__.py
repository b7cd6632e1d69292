"""Compiles a document to the tables that run."""

from .definition import body_fields, compile_definition, load_definition

__all__ = ["body_fields", "compile_definition", "load_definition"]
