using IssueResolution.Wording;

namespace IssueResolution.Reasoning;

/// <content>What a value map refuses to guess.</content>
public sealed partial class RefusalCode
{
    /// <summary>A value that a map of a ticket system does not know. An empty field is <see cref="ValueMissing"/>.</summary>
    public static readonly RefusalCode UnknownValue = new("casework.unknown-value", Words.Of(
        "The value is unknown", "未知の値である",
        "Correct the value, or add it to the map with what it means.", "値を直すか、その意味とともに対応表に加えること。"));

    /// <summary>A field of a ticket system that is empty. A value that nobody mapped is <see cref="UnknownValue"/>.</summary>
    public static readonly RefusalCode ValueMissing = new("casework.value-missing", Words.Of(
        "The field is empty", "項目が空である",
        "Have someone judge the case and fill the field in: emptiness says nothing.", "案件を評価して項目を埋めること。空欄からは何も分からない。"));
}
