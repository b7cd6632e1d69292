# Generated from specs/attic-store/connector.yaml by `connectorgen generate attic-store`. Do not edit.
"""The entities of Attic Store, one module each."""
