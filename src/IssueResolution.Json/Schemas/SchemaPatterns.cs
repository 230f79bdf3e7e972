namespace IssueResolution.Json;

/// <summary>The texts that readers take, as regular expressions of ECMA 262. Each lets through all that its reader does, and a little more.</summary>
internal static class SchemaPatterns
{
    public const string NotBlank = "\\S";
    public const string Instant = "^-?[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}([.,][0-9]{1,9})?(Z|[+-][0-9]{2}(:[0-9]{2}){0,2})$";
    public const string Date = "^-?[0-9]{4}-[0-9]{2}-[0-9]{2}$";
    public const string Duration = "^P(?=[0-9T])([0-9]{1,8}D)?(T(?=[0-9])([0-9]{1,9}H)?([0-9]{1,11}M)?([0-9]{1,13}(\\.[0-9]{1,9})?S)?)?$";
    public const string PositiveDuration = "^(?=.*[1-9])" + "P(?=[0-9T])([0-9]{1,8}D)?(T(?=[0-9])([0-9]{1,9}H)?([0-9]{1,11}M)?([0-9]{1,13}(\\.[0-9]{1,9})?S)?)?$";
    public const string SignedDuration = "^-?" + "P(?=[0-9T])([0-9]{1,8}D)?(T(?=[0-9])([0-9]{1,9}H)?([0-9]{1,11}M)?([0-9]{1,13}(\\.[0-9]{1,9})?S)?)?$";
    public const string Percentage = "^([0-9]+\\.?[0-9]*|\\.[0-9]+)%$";
    public const string PartOfWhole = "^0*(100(\\.0*)?|[0-9]{1,2}(\\.[0-9]*)?|\\.[0-9]+)%$";
    public const string Money = "^[A-Z]{3} ([0-9]+\\.?[0-9]*|\\.[0-9]+)$";
}
