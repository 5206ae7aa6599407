using System.Text;
using WorkPlan.Analysis.Segmentation;
using WorkPlan.Core.Tests.Infrastructure;

namespace WorkPlan.Analysis.Tests;

/// <summary>A change of what users see shows in PublicApi.approved.txt, in the same commit; WORKPLAN_UPDATE=1 writes it.</summary>
public sealed class PublicApiTests
{
    [Fact]
    public void The_public_api_is_the_approved_one()
    {
        string path = Path.Combine(RepositoryFolder.Root, "tests", "WorkPlan.Analysis.Tests", "PublicApi.approved.txt");
        string listing = PublicApiListing.Of(typeof(ITokenCounter).Assembly);
        if (Environment.GetEnvironmentVariable("WORKPLAN_UPDATE") == "1")
        {
            File.WriteAllText(path, listing, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        }

        Assert.Equal(File.ReadAllText(path), listing);
    }
}
