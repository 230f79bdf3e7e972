namespace IssueResolution.Rendering;

/// <summary>A share of a whole as pictures and reports write it, for texts that stand beside them.</summary>
public static class ShareText
{
    /// <summary>Percent to one decimal, "80.5%", the same in both languages; "0%" and "100%" without one.</summary>
    /// <remarks>
    /// Nothing and all are said only when they are so: 9,999 of 10,000 read "99.9%". Of a whole of zero there is no share: "–".
    /// </remarks>
    /// <param name="part">From zero to <paramref name="whole"/>.</param>
    /// <param name="whole">Not negative.</param>
    /// <exception cref="ArgumentOutOfRangeException">The whole is negative, or the part is not within it.</exception>
    public static string Of(long part, long whole)
    {
        Guard.Against.Negative(whole);
        return part >= 0 && part <= whole
            ? Numerals.Share(part, whole)
            : throw new ArgumentOutOfRangeException(
                nameof(part), part, FormattableString.Invariant($"Must be from zero to {whole}, the whole."));
    }
}
