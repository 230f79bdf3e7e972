using System.Collections;

namespace IssueResolution.Notebooks.Tests.Running;

/// <summary>The formatters that a class brings along by .NET Interactive's convention, which goes by names and not by types.</summary>
/// <remarks>
/// The class has an attribute called <c>TypeFormatterSourceAttribute</c>; its <c>FormatterSourceType</c> has a method
/// <c>CreateTypeFormatters()</c>, whose items have a <c>MimeType</c> and <c>bool Format(object, TextWriter)</c>. Of these the attribute's
/// <c>PreferredMimeTypes</c> are shown.
/// </remarks>
internal static class BroughtFormats
{
    private const string Attribute = "TypeFormatterSourceAttribute";

    /// <summary>Content by type of content, in the order preferred; null for a value whose class follows no convention.</summary>
    public static IEnumerable<KeyValuePair<string, string>>? Of(object value)
    {
        object? attribute = value.GetType().GetCustomAttributes(inherit: true).FirstOrDefault(each => each.GetType().Name == Attribute);
        if (attribute is null)
        {
            return null;
        }

        object source = Activator.CreateInstance((Type)Get(attribute, "FormatterSourceType"))!;
        object[] formatters = [.. ((IEnumerable)Call(source, "CreateTypeFormatters")).Cast<object>()];
        return
            from type in (string[])Get(attribute, "PreferredMimeTypes")
            let formatter = formatters.First(each => (string)Get(each, "MimeType") == type)
            select KeyValuePair.Create(type, Write(formatter, value));
    }

    private static string Write(object formatter, object value)
    {
        using var writer = new StringWriter();
        return (bool)Call(formatter, "Format", value, writer)
            ? writer.ToString()
            : throw new InvalidOperationException($"{formatter.GetType().Name} cannot format a {value.GetType().Name}.");
    }

    private static object Get(object from, string property) => from.GetType().GetProperty(property)!.GetValue(from)!;

    private static object Call(object on, string method, params object[] arguments) => on.GetType().GetMethod(method)!.Invoke(on, arguments)!;
}
