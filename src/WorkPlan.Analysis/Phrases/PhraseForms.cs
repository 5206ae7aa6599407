using WorkPlan.Analysis.Phrases.Folding;

namespace WorkPlan.Analysis.Phrases;

/// <summary>The folded texts that an entry is found by.</summary>
internal static class PhraseForms
{
    private const char Separator = '、';
    private const int ShortestForm = 2;

    /// <summary>The texts of the canonical form.</summary>
    /// <exception cref="FormatException">It comes down to less than two characters.</exception>
    internal static List<string> OfCanonical(PolicyPhrase phrase)
    {
        List<string> forms = new(2);
        Add(phrase.Canonical, phrase.Canonical, forms);
        return forms;
    }

    /// <summary>The texts of the aliases.</summary>
    /// <exception cref="FormatException">A pattern is malformed, or comes down to less than two characters.</exception>
    internal static List<string> OfAliases(PolicyPhrase phrase)
    {
        List<string> forms = [];
        foreach (string alias in phrase.Aliases)
        {
            foreach (string text in PhrasePattern.Expand(alias))
            {
                Add(alias, text, forms);
            }
        }

        return forms;
    }

    /// <summary>Folds a text; one with parts set apart is also looked for with nothing between them.</summary>
    private static void Add(string pattern, string text, List<string> forms)
    {
        string form = FoldedText.Fold(text).Trim(Separator);
        if (form.Length < ShortestForm)
        {
            throw new FormatException($"{pattern} also stands for a single character, which is too little to look for");
        }

        forms.Add(form);
        if (form.Contains(Separator, StringComparison.Ordinal))
        {
            forms.Add(form.Replace("、", "", StringComparison.Ordinal));
        }
    }
}
