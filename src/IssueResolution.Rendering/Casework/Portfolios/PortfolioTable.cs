using System.Collections.Immutable;

namespace IssueResolution.Rendering;

/// <summary>A table about many cases in the words of one language. Names that users gave are in it, not escaped yet.</summary>
/// <param name="name">By which styles and links know it.</param>
/// <param name="title">What it is about.</param>
/// <param name="headings">One for each column.</param>
/// <param name="rows">As many cells as headings in each.</param>
/// <param name="notes">Sentences below it, or in its place where there are no rows.</param>
internal sealed class PortfolioTable(
    string name, string title, ImmutableArray<string> headings, ImmutableArray<ImmutableArray<string>> rows, params ImmutableArray<string> notes)
{
    public string Name => name;

    public string Title => title;

    public ImmutableArray<string> Headings => headings;

    public ImmutableArray<ImmutableArray<string>> Rows => rows;

    public ImmutableArray<string> Notes => notes;
}
