namespace IssueResolution.Cli.Inputs;

/// <summary>What the user handed in cannot be used. The message is all that is shown: place, problem, way out.</summary>
internal sealed class InputException(string message) : Exception(message);
