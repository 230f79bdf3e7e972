using System.Globalization;
using IssueResolution.Casework;
using NodaTime;

namespace IssueResolution.Rendering;

/// <summary>An <see cref="Agenda"/> on an axis of time: since when each duty is asked, by when, by whom, and what is overdue.</summary>
public static class AgendaPicture
{
    /// <summary>How many duties are drawn at most; those due later are counted in a line below.</summary>
    internal const int Most = 24;

    /// <summary>An SVG file of its own. Without duties it says that nothing is due.</summary>
    /// <remarks>
    /// A duty runs from the instant from which it is asked to its due instant; from there to the instant of the question it is overdue, which stands
    /// beside it in a word as well. Long stretches in which nothing begins or ends are drawn shorter, and the picture says so.
    /// </remarks>
    /// <param name="agenda">What is drawn, in its own order.</param>
    /// <param name="zone">In which dates and times are written; usually that of the calendar.</param>
    /// <param name="culture">Chooses the language: Japanese for Japanese cultures, English for every other.</param>
    /// <param name="width">For what width to lay it out.</param>
    public static string Draw(Agenda agenda, DateTimeZone zone, CultureInfo culture, PictureWidth width = PictureWidth.Wide)
    {
        Words words = Words.For(Guard.Against.Null(culture));
        return new AgendaDrawing(Guard.Against.Null(agenda), Guard.Against.Null(zone), words, width, "agenda").Compose().Standalone();
    }
}
