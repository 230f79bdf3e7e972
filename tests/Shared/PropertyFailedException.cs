using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;

namespace FsCheck.Xunit;

/// <summary>A property that is false, threw, or rejected nearly everything: with the case that shows it and the seed that repeats it.</summary>
public sealed class PropertyFailedException : Exception
{
    private PropertyFailedException(string message, Exception? innerException)
        : base(message, innerException)
    {
    }

    internal static PropertyFailedException From(MethodInfo method, TestResult? result) => result switch
    {
        TestResult.Failed failed => Falsified(method, failed),
        TestResult.Exhausted exhausted => new(
            $"{method.Name} is exhausted: its precondition let only {exhausted.Item.NumberOfTests} cases through. "
            + "Generate what it needs instead of rejecting the rest, or raise MaxRejected.", null),
        _ => new($"{method.Name} was not checked at all.", null),
    };

    private static PropertyFailedException Falsified(MethodInfo method, TestResult.Failed failed)
    {
        var (facts, original, shrunk) = (failed.Item1, failed.Item2, failed.Item3);
        Exception? thrown = (failed.Item4 as Outcome.Failed)?.Item is { } reason && !IsPlainFalse(reason) ? reason : null;
        var message = new StringBuilder()
            .Append(CultureInfo.InvariantCulture, $"{method.Name} {(thrown is null ? "is false" : "threw " + thrown.GetType().Name)}, ")
            .AppendLine(CultureInfo.InvariantCulture, $"found at case {facts.NumberOfTests}, shrunk {facts.NumberOfShrinks} times.");
        if (facts.Labels.Count > 0)
        {
            message.AppendLine(CultureInfo.InvariantCulture, $"Labels: {string.Join(", ", facts.Labels)}");
        }

        AppendCase(message, "Shrunk:", method, shrunk);
        AppendCase(message, "Original:", method, original);
        message.Append(
            CultureInfo.InvariantCulture, $"Replay = \"{failed.Item6.Seed},{failed.Item6.Gamma},{failed.Item7}\" repeats it at once.");
        return new(message.ToString(), thrown);
    }

    /// <summary>FsCheck reports a property that returned false as a bare exception of its own.</summary>
    private static bool IsPlainFalse(Exception reason) =>
        reason.GetType() == typeof(Exception) && reason.Message == "Expected true, got false.";

    /// <summary>FsCheck hands several parameters over as one tuple; what a nested ForAll generated follows them.</summary>
    private static void AppendCase(StringBuilder message, string heading, MethodInfo method, IEnumerable<object?> generated)
    {
        message.AppendLine(heading);
        var parameters = method.GetParameters();
        var values = generated.ToList();
        if (parameters.Length > 1 && values is [ITuple tuple, ..] && tuple.Length == parameters.Length)
        {
            values.RemoveAt(0);
            values.InsertRange(0, Enumerable.Range(0, tuple.Length).Select(index => tuple[index]));
        }

        for (int index = 0; index < values.Count; index++)
        {
            string name = index < parameters.Length ? parameters[index].Name! : $"generated {index + 1}";
            message.AppendLine(CultureInfo.InvariantCulture, $"  {name} = {Show(values[index])}");
        }
    }

    private static string Show(object? value) => value switch
    {
        null => "null",
        string text => $"\"{text}\"",
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        IEnumerable items => $"[{string.Join(", ", items.Cast<object?>().Select(Show))}]",
        _ => value.ToString() ?? value.GetType().Name,
    };
}
