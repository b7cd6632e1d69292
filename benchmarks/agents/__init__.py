"""What models pay and get wrong with each form of the tools: tasks, fakes of services, scripted models."""
