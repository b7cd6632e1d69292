# Generated from specs/asana/connector.yaml by `connectorgen generate asana`. Do not edit.
"""The entities of Asana, one module each."""
