# Generated from specs/ashby/connector.yaml by `connectorgen generate ashby`. Do not edit.
"""The entities of Ashby, one module each."""
