namespace WorkPlan.Cli.Input;

/// <summary>One input cannot be read; the message says why. The others go on.</summary>
internal sealed class InputException(string message) : Exception(message);
