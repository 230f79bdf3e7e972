namespace IssueResolution.BusinessTime;

/// <summary>Where counting business days starts on a date that is none.</summary>
public enum BusinessDayRoll
{
    /// <summary>On the date itself: Saturday plus one business day is Monday. The default.</summary>
    None = 0,

    /// <summary>On the next business day, which is then day zero: Saturday plus one is Tuesday.</summary>
    Forward,
}
