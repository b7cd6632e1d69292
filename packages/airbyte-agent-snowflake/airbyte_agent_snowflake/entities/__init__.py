# Generated from specs/snowflake/connector.yaml by `connectorgen generate snowflake`. Do not edit.
"""The entities of Snowflake, one module each."""
