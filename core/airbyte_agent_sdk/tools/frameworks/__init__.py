"""Tools in the form of each framework, one module for each: its ``adapted`` makes what the framework takes.

A framework's package is an extra of its name, and imported with its module only. ``make agents`` tests and
type-checks each module with the real package.
"""
