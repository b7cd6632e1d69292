# Generated from specs/pylon/connector.yaml by `connectorgen generate pylon`. Do not edit.
"""The entities of Pylon, one module each."""
