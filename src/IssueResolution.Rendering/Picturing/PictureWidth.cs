namespace IssueResolution.Rendering;

/// <summary>For what width a picture is laid out. It still scales to the width it is given.</summary>
public enum PictureWidth
{
    /// <summary>720 units: a column of a page on a desk, or a sheet of paper.</summary>
    Wide,

    /// <summary>360 units: a telephone held upright.</summary>
    Narrow,
}
