namespace IssueResolution.Cli.Tests.Exporting;

internal static class SqlAnswers
{
    /// <summary>Row by row, and a message that shows the first differences and not two lists of a hundred thousand.</summary>
    public static void Same(string[] library, string[] sql)
    {
        Assert.Equal(library.Length, sql.Length);
        string[] differences = [.. library.Zip(sql).Where(pair => pair.First != pair.Second).Select(pair => $"{pair.First} but SQL says {pair.Second}")];
        Assert.True(differences.Length == 0, $"{differences.Length} differences. {string.Join('\n', differences.Take(10))}");
    }
}
