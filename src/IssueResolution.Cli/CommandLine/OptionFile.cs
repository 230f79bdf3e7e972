using System.Text.Json.Nodes;
using IssueResolution.Cli.Inputs;
using IssueResolution.Json;

namespace IssueResolution.Cli.CommandLine;

/// <summary>A file put together from options, so that one reader checks both. What is wrong is said of the option, and never of a text that nobody wrote.</summary>
internal sealed class OptionFile
{
    private readonly JsonObject _root = new() { ["version"] = 1 };
    private readonly List<Source> _sources = [];

    /// <summary>Writes a value behind a path of keys such as <c>$.offer.gestures[0].kind</c>; objects and lists on the way come into being.</summary>
    /// <param name="path">Where it stands; the items of a list in their order.</param>
    /// <param name="value">The value.</param>
    /// <param name="option">Whose it is.</param>
    /// <param name="given">What stood behind the option.</param>
    /// <param name="form">What may stand there.</param>
    public void Set(string path, JsonNode value, string option, string given, string form)
    {
        _sources.Add(new(path, option, given, form));
        Set(path, value);
    }

    /// <summary>Writes a value that no option gave.</summary>
    public void Set(string path, JsonNode value)
    {
        string[] keys = path.Split('.');
        JsonObject at = _root;
        foreach (string key in keys[1..^1])
        {
            at = Below(at, key);
        }

        Put(at, keys[^1], value);
    }

    /// <exception cref="InputException">Something in it cannot be read; names the option, its value, the rule and the way out.</exception>
    public T Read<T>(Func<WireValue, T> read)
    {
        try
        {
            return read(WireValue.Parse(_root.ToJsonString()));
        }
        catch (WireFormatException problem)
        {
            string text = _sources.OrderByDescending(source => source.Path.Length)
                .Aggregate(problem.Problem, (said, source) => said.Replace(source.Path, source.Option, StringComparison.Ordinal));
            throw new InputException(_sources.Where(source => source.Holds(problem.Path)).MaxBy(source => source.Path.Length) is { } at
                ? $"{at.Option} {Excerpt.Of(at.Given)}: {text} Write {at.Option} {at.Form}."
                : text);
        }
    }

    private static JsonObject Below(JsonObject at, string key)
    {
        JsonNode? known = key.EndsWith(']') ? ListOf(at, key).ElementAtOrDefault(IndexOf(key)) : at[key];
        return (JsonObject?)known ?? (JsonObject)Put(at, key, new JsonObject());
    }

    private static JsonNode Put(JsonObject at, string key, JsonNode value)
    {
        if (key.EndsWith(']'))
        {
            ListOf(at, key).Add(value);
        }
        else
        {
            at[key] = value;
        }

        return value;
    }

    private static JsonArray ListOf(JsonObject at, string key)
    {
        string name = key[..key.IndexOf('[')];
        if (at[name] is not JsonArray list)
        {
            at[name] = list = [];
        }

        return list;
    }

    private static int IndexOf(string key) => int.Parse(key[(key.IndexOf('[') + 1)..^1], System.Globalization.CultureInfo.InvariantCulture);

    private sealed record Source(string Path, string Option, string Given, string Form)
    {
        public bool Holds(string path) => path == Path || path.StartsWith(Path + ".", StringComparison.Ordinal);
    }
}
