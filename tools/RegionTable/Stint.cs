namespace WorkPlan.Tools.RegionTable;

/// <summary>One division under one code and one name, from the first revision that lists it to the last.</summary>
internal sealed class Stint(string code, string name, int first, int last)
{
    internal string Code => code;

    internal string Name => name;

    /// <summary>The index of the first revision.</summary>
    internal int First => first;

    /// <summary>The index of the last revision; what the newest lists is valid.</summary>
    internal int Last => last;

    /// <summary>The division that this one became; null where it is valid or the sources do not show it.</summary>
    internal Stint? Successor { get; private set; }

    internal SuccessorRule Rule { get; private set; }

    internal string Province => string.Concat(code.AsSpan(0, 2), "0000");

    internal string Prefecture => string.Concat(code.AsSpan(0, 4), "00");

    internal bool IsProvince => code == Province;

    internal bool IsPrefecture => code == Prefecture && !IsProvince;

    internal bool IsCounty => code != Prefecture;

    internal string Base { get; } = NameForms.BaseOf(name);

    internal void Become(Stint successor, SuccessorRule rule)
    {
        Successor = successor;
        Rule = rule;
    }

    public override string ToString() => $"{code} {name}";
}
