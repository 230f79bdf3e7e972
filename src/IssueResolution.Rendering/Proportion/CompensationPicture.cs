using System.Collections.Immutable;
using System.Globalization;
using IssueResolution.Recovering;
using IssueResolution.Valuing;

namespace IssueResolution.Rendering;

/// <summary>A <see cref="CompensationBand"/> as a line of amounts: too little, fitting, generous, too much, and where offers lie on it.</summary>
public static class CompensationPicture
{
    /// <summary>An SVG file of its own.</summary>
    /// <remarks>Offers are numbered on the line in the order of their amounts and told below; equal amounts share a number.</remarks>
    /// <param name="band">What would fit.</param>
    /// <param name="offers">What is offered, or might be; may be empty.</param>
    /// <param name="culture">Chooses the language: Japanese for Japanese cultures, English for every other.</param>
    /// <param name="width">For what width to lay it out.</param>
    /// <exception cref="ArgumentException">An offer is in another currency than the band.</exception>
    public static string Draw(CompensationBand band, IEnumerable<Money> offers, CultureInfo culture, PictureWidth width = PictureWidth.Wide)
    {
        ImmutableArray<Money> sorted = [.. Guard.Against.Null(offers).Distinct().OrderBy(offer => Guard.Against.Null(offer, nameof(offers)))];
        return new BandPicture(Guard.Against.Null(band), sorted, Words.For(Guard.Against.Null(culture)), width).Compose().Standalone();
    }
}
