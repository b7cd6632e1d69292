"""The ``connector.yaml`` format: reads a file, checks it, and compiles it to the tables that run.

===================  ========================================================================================
``read``             YAML text with the position of every value, diagnostics, what others' files leave out
``model``            what a file says: the document, ``info``, operations, credentials, paging
``check``            whether it agrees with itself
``load``             the three together: a document, or everything that is wrong with the file
``schema``           JSON schemas: references, ``allOf``, alternatives
``compile``          a document as :class:`airbyte_agent_sdk.definition.Definition`
===================  ========================================================================================

The core imports this package on demand: a generated connector needs neither it nor YAML.
"""

__version__ = "1.0.0"
