namespace IssueResolution.Notebooks.Tests.Running;

/// <summary>A cell did not compile, or threw.</summary>
public sealed class CellFailedException(string cell, Exception cause)
    : Exception($"Cell {cell}: {cause.Message}", cause);
