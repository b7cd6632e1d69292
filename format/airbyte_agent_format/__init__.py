"""The ``connector.yaml`` format: reads a file, checks it, and compiles it to a definition.

===================  ========================================================================================
``read``             YAML with the position of every value, diagnostics, normalization of foreign files
``model``            models of a file: the document, ``info``, operations, credentials, pagination
``check``            consistency checks
``load``             all three: returns a document, or all diagnostics
``schema``           JSON schemas: references, ``allOf``, alternatives
``compile``          a document as :class:`airbyte_agent_sdk.definition.Definition`
===================  ========================================================================================

The core imports this package on demand: generated connectors require neither it nor YAML.
"""

__version__ = "1.0.0"
