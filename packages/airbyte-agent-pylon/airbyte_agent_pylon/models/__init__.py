# Generated from specs/pylon/connector.yaml by `connectorgen generate pylon`. Do not edit.
"""The records of Pylon, by entity."""
