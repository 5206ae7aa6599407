using System.Reflection;
using System.Runtime.CompilerServices;
using WorkPlan.Core.Tests.Infrastructure;

namespace WorkPlan.Core.Tests.Promises;

/// <summary>P5: nothing that the library gives out, or keeps, can change.</summary>
public sealed class ImmutabilityTests
{
    private static readonly Assembly Library = typeof(Plan).Assembly;

    /// <summary>What users derive from, and what it serves as a base for.</summary>
    private static readonly Type[] MayBeAbstract = [typeof(PlanNode), typeof(PlanWalker)];

    [Fact]
    public void Public_classes_are_sealed_or_static()
    {
        IEnumerable<Type> open = Library.GetExportedTypes().Where(type => type is { IsClass: true, IsSealed: false }).Except(MayBeAbstract);
        Assert.Empty(open);
    }

    [Fact]
    public void Internal_classes_are_sealed_or_derived_from()
    {
        HashSet<Type?> bases = [.. Library.GetTypes().Select(type => type.BaseType is { IsGenericType: true } generic ? generic.GetGenericTypeDefinition() : type.BaseType)];
        IEnumerable<Type> open = Library.GetTypes().Where(type => type is { IsClass: true, IsSealed: false } && IsWritten(type) && !bases.Contains(type));
        Assert.Empty(open.Except(MayBeAbstract));
    }

    [Fact]
    public void Public_properties_cannot_be_set()
    {
        IEnumerable<string> settable = Library.GetExportedTypes()
            .SelectMany(type => type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static))
            .Where(property => property.SetMethod is { IsPublic: true } setter && !IsInitOnly(setter))
            .Select(property => $"{property.DeclaringType}.{property.Name}");
        Assert.Empty(settable);
    }

    [Fact]
    public void Public_fields_are_constants_or_read_only()
    {
        IEnumerable<string> writable = Library.GetExportedTypes()
            .SelectMany(type => type.GetFields(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static))
            .Where(field => field is { IsLiteral: false, IsInitOnly: false } && field.Name != "value__")
            .Select(field => $"{field.DeclaringType}.{field.Name}");
        Assert.Empty(writable);
    }

    [Fact]
    public void Static_fields_are_read_only()
    {
        IEnumerable<string> mutable = Library.GetTypes()
            .Where(IsWritten)
            .SelectMany(type => type.GetFields(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.DeclaredOnly))
            .Where(field => field is { IsLiteral: false, IsInitOnly: false } && !field.Name.StartsWith('<'))
            .Select(field => $"{field.DeclaringType}.{field.Name}");
        Assert.Empty(mutable);
    }

    [Fact]
    public void Plans_are_shared_between_threads()
    {
        Plan plan = Plan.Parse(string.Join('\n', Fixture.Names.Select(Fixture.Read)));
        string expected = PlanDump.Of(plan);
        Parallel.For(0, 8, _ => Assert.Equal(expected, PlanDump.Of(plan)));
    }

    private static bool IsWritten(Type type) =>
        !type.Name.StartsWith('<') && !type.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false) && type.FullName?.Contains('<', StringComparison.Ordinal) == false;

    private static bool IsInitOnly(MethodInfo setter) =>
        setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit));
}
