Feature: More voices make a figure surer, not higher
  What a few disagree about may be chance; what many confirm can be relied on.

  @CONFIDENCE-3 @CONFIDENCE-4
  Scenario: Three more practitioners who say the same
    Given two leaders rate every aspect of Incident Management at 3
    And three practitioners rate every aspect of Incident Management at 2, 2 and 3
    When the assessment is concluded
    And three more practitioners rate every aspect of Incident Management at 2, 2 and 3
    And the assessment is concluded again
    Then the precision of Incident Management is higher than before
    And the confidence of Incident Management is higher than before
    And the score of Incident Management is the same as before
    And the gap of Incident Management is the same as before

  @CONFIDENCE-1
  Scenario: Another leader fills cells that one leader left empty, and none twice
    Given one leader rates every paper aspect of Incident Management at 3
    And three practitioners rate every aspect of Incident Management at 3
    When the assessment is concluded
    Then the coverage of Incident Management is 0.71
    When another leader rates every aspect of Incident Management at 3
    And the assessment is concluded again
    Then the coverage of Incident Management is 1.00

  @GAP-1 @GAP-4
  Scenario: The second leader makes a gap computable
    Given one leader rates every aspect of Incident Management at 4
    And three practitioners rate every aspect of Incident Management at 2
    When the assessment is concluded
    Then the gap of Incident Management is NOT_COMPUTABLE
    And because of GAP-4
    When another leader rates every aspect of Incident Management at 3
    And the assessment is concluded again
    Then the gap of Incident Management is 1.50
    And because of GAP-1
