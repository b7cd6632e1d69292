# Generated from specs/snowflake/connector.yaml by `connectorgen generate snowflake`. Do not edit.
"""The records of Snowflake, by entity."""
