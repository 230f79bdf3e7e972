using IssueResolution.Casework;

namespace IssueResolution.Json.Tests.Overrides;

/// <summary>Every mistake is one message with line, column, path and the way out.</summary>
public sealed class BadOverridesTests
{
    [Theory]
    [InlineData("", "Line 1, column 1, $: The text is empty.")]
    [InlineData("[]", "$: Expected an object: {...}, found a list.")]
    [InlineData("{}", "$: The key \"version\" is missing. Write \"version\": 1.")]
    [InlineData("""{ "version": 2, "overrides": [] }""", "$.version: This version is not known here.")]
    [InlineData("""{ "version": 1 }""", "$: The key \"overrides\" is missing. List each cell as {\"cell\"")]
    [InlineData("""{ "version": 1, "overrides": {} }""", "$.overrides: Expected a list: [...], found an object.")]
    [InlineData("""{ "version": 1, "override": [] }""", "Line 1, column 17, $.override: The key \"override\" is not known here. Known are version, overrides.")]
    public void A_mistake_in_the_document_is_named_with_its_place(string json, string message) => Refused(json, message);

    [Theory]
    [InlineData("""{ "cells": "assessing.priority" }""", "$.overrides[0].cells: The key \"cells\" is not known here. Known are cell, key, value, reason.")]
    [InlineData("""{ "key": "high/soon", "value": "p2", "reason": "r" }""", "$.overrides[0]: The key \"cell\" is missing.")]
    [InlineData("""{ "cell": "assessing.prioriti", "value": "p2", "reason": "r" }""",
        "$.overrides[0].cell: There is no cell \"assessing.prioriti\" to override. Of this stage there are assessing.fact-severity, assessing.loss-edge")]
    [InlineData("""{ "cell": "priority", "value": "p2", "reason": "r" }""", "Its stage would be one of classifying, assessing, committing, escalating")]
    [InlineData("""{ "cell": "assessing.priority", "value": "p2", "reason": "r" }""", "$.overrides[0]: The key \"key\" is missing. assessing.priority has the cells low/routine, low/soon")]
    [InlineData("""{ "cell": "assessing.priority", "key": "high", "value": "p2", "reason": "r" }""", "$.overrides[0].key: assessing.priority has no cell \"high\". assessing.priority has the cells low/routine")]
    [InlineData("""{ "cell": "assessing.priority", "key": 3, "value": "p2", "reason": "r" }""", "$.overrides[0].key: Expected a text in double quotes, found a number.")]
    [InlineData("""{ "cell": "committing.buffer", "key": "all", "value": "5:3", "reason": "r" }""", "$.overrides[0].key: committing.buffer is a single value. Leave \"key\" out.")]
    [InlineData("""{ "cell": "assessing.priority", "key": "high/soon", "reason": "r" }""", "$.overrides[0]: The key \"value\" is missing. Write one of p5, p4, p3, p2, p1.")]
    [InlineData("""{ "cell": "assessing.priority", "key": "high/soon", "value": "p2" }""", "$.overrides[0]: The key \"reason\" is missing. Say why the value differs")]
    [InlineData("""{ "cell": "assessing.priority", "key": "high/soon", "value": "p2", "reason": " " }""", "$.overrides[0].reason: The reason is empty. Say why the value differs")]
    public void A_mistake_in_an_override_is_named_with_its_place(string entry, string message) => Refused(EveryCell.Document(entry), message);

    [Theory]
    [InlineData("assessing.priority", "high/soon", "\"P2\"", "\"P2\" is not known here. Known are p5, p4, p3, p2, p1.")]
    [InlineData("assessing.priority", "high/soon", "2", "Expected a text in double quotes, found a number.")]
    [InlineData("assessing.priority", "high/soon", "null", "Expected a text in double quotes, found null.")]
    [InlineData("assessing.harm-points", "near", "1.5", "Expected a whole number, such as 3.")]
    [InlineData("assessing.harm-points", "near", "3000000000", "Expected a whole number, such as 3.")]
    [InlineData("assessing.harm-points", "near", "\"3\"", "Expected a number without quotes, found a text.")]
    [InlineData("assessing.loss-edge", "high", "0.05", "Expected a text in double quotes, found a number.")]
    [InlineData("assessing.loss-edge", "high", "\"5\"", "\"5\" is no share. Write a percentage from zero on, such as \"12.5%\".")]
    [InlineData("assessing.loss-edge", "high", "\"-5%\"", "\"-5%\" is no share.")]
    [InlineData("assessing.loss-edge", "high", "\"%\"", "\"%\" is no share.")]
    [InlineData("escalating.fact-window", "", "\"15m\"", "\"15m\" is no duration. Write it like \"PT4H\"")]
    [InlineData("escalating.within", "high", "\"soon\"", "\"soon\" is no time allowed. Write \"PT4H\"")]
    [InlineData("committing.buffer", "", "\"5/3\"", "\"5/3\" is no ratio. Write what is promised and what is expected, such as \"5:3\".")]
    [InlineData("committing.buffer", "", "\"5:0\"", "\"5:0\" is no ratio.")]
    [InlineData("detecting.health-check-rhythm", "quarterly-survey", "\"P9000Y\"", "\"P9000Y\" is more than a hundred years. Write days, weeks, months or years")]
    [InlineData("detecting.health-check-rhythm", "quarterly-survey", "\"P-1201M\"", "\"P-1201M\" is more than a hundred years.")]
    [InlineData("detecting.health-check-rhythm", "quarterly-survey", "\"PT4H\"", "\"PT4H\" is no rhythm. Write days, weeks, months or years")]
    [InlineData("classifying.solution-team", "turnover", "[]", "The list is empty. Name at least one of")]
    [InlineData("classifying.solution-team", "turnover", "\"account-manager\"", "Expected a list: [...], found a text.")]
    [InlineData("classifying.solution-team", "turnover", """["account-manager", "boss"]""", "$.overrides[0].value[1]: \"boss\" is not known here.")]
    [InlineData("assessing.queue-order", "", """["age", "priority", "age"]""", "$.overrides[0].value[2]: \"age\" comes twice. Keep one of them.")]
    [InlineData("communicating.phrases", "en/asap", "\"rude\"", "\"rude\" is not known here. Known are")]
    [InlineData("communicating.phrases", "fr/tout de suite", "\"vague-time\"", "$.overrides[0].key: \"fr/tout de suite\" names no phrase. Write the language, a slash and the words")]
    [InlineData("communicating.phrases", "en/ ", "\"vague-time\"", "$.overrides[0].key: These words cannot be looked for")]
    [InlineData("diagnosing.phrases", "en/clumsy", "\"rude\"", "\"rude\" is not known here. Known are")]
    [InlineData("diagnosing.phrases", "clumsy", "\"blame\"", "$.overrides[0].key: \"clumsy\" names no phrase. Write the language, a slash and the words")]
    [InlineData("diagnosing.phrases", "en/ ", "\"blame\"", "$.overrides[0].key: These words cannot be looked for")]
    public void A_value_of_another_sort_is_named_with_its_place(string cell, string key, string value, string message) => Refused(
        EveryCell.Document($$"""{ "cell": "{{cell}}", {{(key.Length == 0 ? "" : $"\"key\": \"{key}\",")}} "value": {{value}}, "reason": "r" }"""), message);

    [Fact]
    public void A_cell_that_comes_twice_is_refused_where_the_second_stands()
    {
        const string Once = """{ "cell": "assessing.priority", "key": "high/soon", "value": "p2", "reason": "r" }""";

        Refused(EveryCell.Document(Once, Once), "Line 2, column 1, $.overrides[1]: assessing.priority[high/soon] comes twice. Keep one of them.");
    }

    [Fact]
    public void A_cell_of_one_table_does_not_stand_in_the_way_of_another() => Assert.NotEqual(
        ResolutionPolicy.ProfessionalServices,
        ResolutionPolicyJson.Parse(EveryCell.Document(
            """{ "cell": "assessing.loss-edge", "key": "high", "value": "6%", "reason": "r" }""",
            """{ "cell": "assessing.slip-edge", "key": "high", "value": "16%", "reason": "r" }""")));

    private static void Refused(string json, string message) =>
        Assert.Contains(message, Assert.Throws<WireFormatException>(() => ResolutionPolicyJson.Parse(json)).Message, StringComparison.Ordinal);
}
