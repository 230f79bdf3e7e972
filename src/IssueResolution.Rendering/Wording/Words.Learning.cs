namespace IssueResolution.Rendering;

internal abstract partial class Words
{
    /// <summary>Stands over the indicators of a while.</summary>
    public abstract string IndicatorTitle { get; }

    /// <summary>Over satisfaction and engagement.</summary>
    public abstract string IndicatorAxes { get; }

    /// <summary>Over what lies between 0 and 100 percent.</summary>
    public abstract string IndicatorShares { get; }

    /// <summary>Over times, and how they are drawn.</summary>
    public abstract string IndicatorTimes { get; }

    /// <summary>Over counts at two instants.</summary>
    public abstract string IndicatorTrend { get; }

    /// <summary>Where a point would be if both axes had data.</summary>
    public abstract string NoPoint { get; }

    public abstract string EnoughCases { get; }

    public abstract string FewCasesLook { get; }

    /// <summary>Beside the first of two counts.</summary>
    public abstract string AtTheBeginning { get; }

    /// <summary>"few cases: 7"</summary>
    public abstract string FewCases(string count);

    /// <summary>Names the axis that goes up.</summary>
    public string Upwards(string name) => $"↑ {name}";

    /// <summary>Names the axis that goes to the right.</summary>
    public string Across(string name) => $"{name} →";
}
